// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const getCustomer200: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func62 = (text) => { let length = 0; for (const _ of text) length++; return length; };

function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate20.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if((data.id === undefined) || (!(func0.call(data, "id")))){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id !== undefined && func0.call(data, "id")){
let data0 = data.id;
if(typeof data0 === "string"){
if(func62(data0) < 1){
const err1 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.commerceId !== undefined && func0.call(data, "commerceId")){
if(typeof data.commerceId !== "string"){
const err3 = {instancePath:instancePath+"/commerceId",schemaPath:"#/properties/commerceId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.companyProfile !== undefined && func0.call(data, "companyProfile")){
let data2 = data.companyProfile;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.tenantId !== undefined && func0.call(data2, "tenantId")){
if(typeof data2.tenantId !== "string"){
const err4 = {instancePath:instancePath+"/companyProfile/tenantId",schemaPath:"#/properties/companyProfile/properties/tenantId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data2.domain !== undefined && func0.call(data2, "domain")){
if(typeof data2.domain !== "string"){
const err5 = {instancePath:instancePath+"/companyProfile/domain",schemaPath:"#/properties/companyProfile/properties/domain/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.companyName !== undefined && func0.call(data2, "companyName")){
if(typeof data2.companyName !== "string"){
const err6 = {instancePath:instancePath+"/companyProfile/companyName",schemaPath:"#/properties/companyProfile/properties/companyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.address !== undefined && func0.call(data2, "address")){
let data6 = data2.address;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.country !== undefined && func0.call(data6, "country")){
if(typeof data6.country !== "string"){
const err7 = {instancePath:instancePath+"/companyProfile/address/country",schemaPath:"#/properties/companyProfile/properties/address/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data6.region !== undefined && func0.call(data6, "region")){
if(typeof data6.region !== "string"){
const err8 = {instancePath:instancePath+"/companyProfile/address/region",schemaPath:"#/properties/companyProfile/properties/address/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data6.city !== undefined && func0.call(data6, "city")){
if(typeof data6.city !== "string"){
const err9 = {instancePath:instancePath+"/companyProfile/address/city",schemaPath:"#/properties/companyProfile/properties/address/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data6.state !== undefined && func0.call(data6, "state")){
if(typeof data6.state !== "string"){
const err10 = {instancePath:instancePath+"/companyProfile/address/state",schemaPath:"#/properties/companyProfile/properties/address/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data6.addressLine1 !== undefined && func0.call(data6, "addressLine1")){
if(typeof data6.addressLine1 !== "string"){
const err11 = {instancePath:instancePath+"/companyProfile/address/addressLine1",schemaPath:"#/properties/companyProfile/properties/address/properties/addressLine1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data6.addressLine2 !== undefined && func0.call(data6, "addressLine2")){
if(typeof data6.addressLine2 !== "string"){
const err12 = {instancePath:instancePath+"/companyProfile/address/addressLine2",schemaPath:"#/properties/companyProfile/properties/address/properties/addressLine2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data6.postalCode !== undefined && func0.call(data6, "postalCode")){
if(typeof data6.postalCode !== "string"){
const err13 = {instancePath:instancePath+"/companyProfile/address/postalCode",schemaPath:"#/properties/companyProfile/properties/address/properties/postalCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data6.firstName !== undefined && func0.call(data6, "firstName")){
if(typeof data6.firstName !== "string"){
const err14 = {instancePath:instancePath+"/companyProfile/address/firstName",schemaPath:"#/properties/companyProfile/properties/address/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data6.lastName !== undefined && func0.call(data6, "lastName")){
if(typeof data6.lastName !== "string"){
const err15 = {instancePath:instancePath+"/companyProfile/address/lastName",schemaPath:"#/properties/companyProfile/properties/address/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data6.phoneNumber !== undefined && func0.call(data6, "phoneNumber")){
if(typeof data6.phoneNumber !== "string"){
const err16 = {instancePath:instancePath+"/companyProfile/address/phoneNumber",schemaPath:"#/properties/companyProfile/properties/address/properties/phoneNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/companyProfile/address",schemaPath:"#/properties/companyProfile/properties/address/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data2.email !== undefined && func0.call(data2, "email")){
if(typeof data2.email !== "string"){
const err18 = {instancePath:instancePath+"/companyProfile/email",schemaPath:"#/properties/companyProfile/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data2.organizationRegistrationNumber !== undefined && func0.call(data2, "organizationRegistrationNumber")){
if(typeof data2.organizationRegistrationNumber !== "string"){
const err19 = {instancePath:instancePath+"/companyProfile/organizationRegistrationNumber",schemaPath:"#/properties/companyProfile/properties/organizationRegistrationNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data2.links !== undefined && func0.call(data2, "links")){
let data19 = data2.links;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.self !== undefined && func0.call(data19, "self")){
let data20 = data19.self;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.uri !== undefined && func0.call(data20, "uri")){
if(typeof data20.uri !== "string"){
const err20 = {instancePath:instancePath+"/companyProfile/links/self/uri",schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.method !== undefined && func0.call(data20, "method")){
if(typeof data20.method !== "string"){
const err21 = {instancePath:instancePath+"/companyProfile/links/self/method",schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data20.headers !== undefined && func0.call(data20, "headers")){
let data23 = data20.headers;
if(Array.isArray(data23)){
const len0 = data23.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data24 = data23[i0];
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.key !== undefined && func0.call(data24, "key")){
if(typeof data24.key !== "string"){
const err22 = {instancePath:instancePath+"/companyProfile/links/self/headers/" + i0+"/key",schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data24.value !== undefined && func0.call(data24, "value")){
if(typeof data24.value !== "string"){
const err23 = {instancePath:instancePath+"/companyProfile/links/self/headers/" + i0+"/value",schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/companyProfile/links/self/headers/" + i0,schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath:instancePath+"/companyProfile/links/self/headers",schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data20.body !== undefined && func0.call(data20, "body")){
if(typeof data20.body !== "string"){
const err26 = {instancePath:instancePath+"/companyProfile/links/self/body",schemaPath:"#/properties/companyProfile/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath:instancePath+"/companyProfile/links/self",schemaPath:"#/properties/companyProfile/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data19.next !== undefined && func0.call(data19, "next")){
let data28 = data19.next;
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.uri !== undefined && func0.call(data28, "uri")){
if(typeof data28.uri !== "string"){
const err28 = {instancePath:instancePath+"/companyProfile/links/next/uri",schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.method !== undefined && func0.call(data28, "method")){
if(typeof data28.method !== "string"){
const err29 = {instancePath:instancePath+"/companyProfile/links/next/method",schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data28.headers !== undefined && func0.call(data28, "headers")){
let data31 = data28.headers;
if(Array.isArray(data31)){
const len1 = data31.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
let data32 = data31[i1];
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.key !== undefined && func0.call(data32, "key")){
if(typeof data32.key !== "string"){
const err30 = {instancePath:instancePath+"/companyProfile/links/next/headers/" + i1+"/key",schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data32.value !== undefined && func0.call(data32, "value")){
if(typeof data32.value !== "string"){
const err31 = {instancePath:instancePath+"/companyProfile/links/next/headers/" + i1+"/value",schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/companyProfile/links/next/headers/" + i1,schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/companyProfile/links/next/headers",schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data28.body !== undefined && func0.call(data28, "body")){
if(typeof data28.body !== "string"){
const err34 = {instancePath:instancePath+"/companyProfile/links/next/body",schemaPath:"#/properties/companyProfile/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/companyProfile/links/next",schemaPath:"#/properties/companyProfile/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data19.previous !== undefined && func0.call(data19, "previous")){
let data36 = data19.previous;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.uri !== undefined && func0.call(data36, "uri")){
if(typeof data36.uri !== "string"){
const err36 = {instancePath:instancePath+"/companyProfile/links/previous/uri",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data36.method !== undefined && func0.call(data36, "method")){
if(typeof data36.method !== "string"){
const err37 = {instancePath:instancePath+"/companyProfile/links/previous/method",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data36.headers !== undefined && func0.call(data36, "headers")){
let data39 = data36.headers;
if(Array.isArray(data39)){
const len2 = data39.length;
const before2 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before2 >= 1000) break;
let data40 = data39[i2];
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.key !== undefined && func0.call(data40, "key")){
if(typeof data40.key !== "string"){
const err38 = {instancePath:instancePath+"/companyProfile/links/previous/headers/" + i2+"/key",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data40.value !== undefined && func0.call(data40, "value")){
if(typeof data40.value !== "string"){
const err39 = {instancePath:instancePath+"/companyProfile/links/previous/headers/" + i2+"/value",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/companyProfile/links/previous/headers/" + i2,schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/companyProfile/links/previous/headers",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data36.body !== undefined && func0.call(data36, "body")){
if(typeof data36.body !== "string"){
const err42 = {instancePath:instancePath+"/companyProfile/links/previous/body",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/companyProfile/links/previous",schemaPath:"#/properties/companyProfile/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/companyProfile/links",schemaPath:"#/properties/companyProfile/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data2.attributes !== undefined && func0.call(data2, "attributes")){
let data44 = data2.attributes;
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
if(data44.objectType !== undefined && func0.call(data44, "objectType")){
if(typeof data44.objectType !== "string"){
const err45 = {instancePath:instancePath+"/companyProfile/attributes/objectType",schemaPath:"#/properties/companyProfile/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data44.etag !== undefined && func0.call(data44, "etag")){
if(typeof data44.etag !== "string"){
const err46 = {instancePath:instancePath+"/companyProfile/attributes/etag",schemaPath:"#/properties/companyProfile/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/companyProfile/attributes",schemaPath:"#/properties/companyProfile/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/companyProfile",schemaPath:"#/properties/companyProfile/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.billingProfile !== undefined && func0.call(data, "billingProfile")){
let data47 = data.billingProfile;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.id !== undefined && func0.call(data47, "id")){
if(typeof data47.id !== "string"){
const err49 = {instancePath:instancePath+"/billingProfile/id",schemaPath:"#/properties/billingProfile/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data47.firstName !== undefined && func0.call(data47, "firstName")){
if(typeof data47.firstName !== "string"){
const err50 = {instancePath:instancePath+"/billingProfile/firstName",schemaPath:"#/properties/billingProfile/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data47.lastName !== undefined && func0.call(data47, "lastName")){
if(typeof data47.lastName !== "string"){
const err51 = {instancePath:instancePath+"/billingProfile/lastName",schemaPath:"#/properties/billingProfile/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data47.email !== undefined && func0.call(data47, "email")){
if(typeof data47.email !== "string"){
const err52 = {instancePath:instancePath+"/billingProfile/email",schemaPath:"#/properties/billingProfile/properties/email/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data47.culture !== undefined && func0.call(data47, "culture")){
if(typeof data47.culture !== "string"){
const err53 = {instancePath:instancePath+"/billingProfile/culture",schemaPath:"#/properties/billingProfile/properties/culture/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data47.language !== undefined && func0.call(data47, "language")){
if(typeof data47.language !== "string"){
const err54 = {instancePath:instancePath+"/billingProfile/language",schemaPath:"#/properties/billingProfile/properties/language/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data47.companyName !== undefined && func0.call(data47, "companyName")){
if(typeof data47.companyName !== "string"){
const err55 = {instancePath:instancePath+"/billingProfile/companyName",schemaPath:"#/properties/billingProfile/properties/companyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data47.defaultAddress !== undefined && func0.call(data47, "defaultAddress")){
let data55 = data47.defaultAddress;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.country !== undefined && func0.call(data55, "country")){
if(typeof data55.country !== "string"){
const err56 = {instancePath:instancePath+"/billingProfile/defaultAddress/country",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data55.region !== undefined && func0.call(data55, "region")){
if(typeof data55.region !== "string"){
const err57 = {instancePath:instancePath+"/billingProfile/defaultAddress/region",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data55.city !== undefined && func0.call(data55, "city")){
if(typeof data55.city !== "string"){
const err58 = {instancePath:instancePath+"/billingProfile/defaultAddress/city",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/city/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data55.state !== undefined && func0.call(data55, "state")){
if(typeof data55.state !== "string"){
const err59 = {instancePath:instancePath+"/billingProfile/defaultAddress/state",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/state/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data55.addressLine1 !== undefined && func0.call(data55, "addressLine1")){
if(typeof data55.addressLine1 !== "string"){
const err60 = {instancePath:instancePath+"/billingProfile/defaultAddress/addressLine1",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/addressLine1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data55.addressLine2 !== undefined && func0.call(data55, "addressLine2")){
if(typeof data55.addressLine2 !== "string"){
const err61 = {instancePath:instancePath+"/billingProfile/defaultAddress/addressLine2",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/addressLine2/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data55.postalCode !== undefined && func0.call(data55, "postalCode")){
if(typeof data55.postalCode !== "string"){
const err62 = {instancePath:instancePath+"/billingProfile/defaultAddress/postalCode",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/postalCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data55.firstName !== undefined && func0.call(data55, "firstName")){
if(typeof data55.firstName !== "string"){
const err63 = {instancePath:instancePath+"/billingProfile/defaultAddress/firstName",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/firstName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data55.lastName !== undefined && func0.call(data55, "lastName")){
if(typeof data55.lastName !== "string"){
const err64 = {instancePath:instancePath+"/billingProfile/defaultAddress/lastName",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/lastName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data55.phoneNumber !== undefined && func0.call(data55, "phoneNumber")){
if(typeof data55.phoneNumber !== "string"){
const err65 = {instancePath:instancePath+"/billingProfile/defaultAddress/phoneNumber",schemaPath:"#/properties/billingProfile/properties/defaultAddress/properties/phoneNumber/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
}
else {
const err66 = {instancePath:instancePath+"/billingProfile/defaultAddress",schemaPath:"#/properties/billingProfile/properties/defaultAddress/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data47.links !== undefined && func0.call(data47, "links")){
let data66 = data47.links;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
if(data66.self !== undefined && func0.call(data66, "self")){
let data67 = data66.self;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.uri !== undefined && func0.call(data67, "uri")){
if(typeof data67.uri !== "string"){
const err67 = {instancePath:instancePath+"/billingProfile/links/self/uri",schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data67.method !== undefined && func0.call(data67, "method")){
if(typeof data67.method !== "string"){
const err68 = {instancePath:instancePath+"/billingProfile/links/self/method",schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data67.headers !== undefined && func0.call(data67, "headers")){
let data70 = data67.headers;
if(Array.isArray(data70)){
const len3 = data70.length;
const before3 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before3 >= 1000) break;
let data71 = data70[i3];
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.key !== undefined && func0.call(data71, "key")){
if(typeof data71.key !== "string"){
const err69 = {instancePath:instancePath+"/billingProfile/links/self/headers/" + i3+"/key",schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data71.value !== undefined && func0.call(data71, "value")){
if(typeof data71.value !== "string"){
const err70 = {instancePath:instancePath+"/billingProfile/links/self/headers/" + i3+"/value",schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
else {
const err71 = {instancePath:instancePath+"/billingProfile/links/self/headers/" + i3,schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/billingProfile/links/self/headers",schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data67.body !== undefined && func0.call(data67, "body")){
if(typeof data67.body !== "string"){
const err73 = {instancePath:instancePath+"/billingProfile/links/self/body",schemaPath:"#/properties/billingProfile/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/billingProfile/links/self",schemaPath:"#/properties/billingProfile/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data66.next !== undefined && func0.call(data66, "next")){
let data75 = data66.next;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.uri !== undefined && func0.call(data75, "uri")){
if(typeof data75.uri !== "string"){
const err75 = {instancePath:instancePath+"/billingProfile/links/next/uri",schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data75.method !== undefined && func0.call(data75, "method")){
if(typeof data75.method !== "string"){
const err76 = {instancePath:instancePath+"/billingProfile/links/next/method",schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data75.headers !== undefined && func0.call(data75, "headers")){
let data78 = data75.headers;
if(Array.isArray(data78)){
const len4 = data78.length;
const before4 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before4 >= 1000) break;
let data79 = data78[i4];
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.key !== undefined && func0.call(data79, "key")){
if(typeof data79.key !== "string"){
const err77 = {instancePath:instancePath+"/billingProfile/links/next/headers/" + i4+"/key",schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data79.value !== undefined && func0.call(data79, "value")){
if(typeof data79.value !== "string"){
const err78 = {instancePath:instancePath+"/billingProfile/links/next/headers/" + i4+"/value",schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath:instancePath+"/billingProfile/links/next/headers/" + i4,schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/billingProfile/links/next/headers",schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data75.body !== undefined && func0.call(data75, "body")){
if(typeof data75.body !== "string"){
const err81 = {instancePath:instancePath+"/billingProfile/links/next/body",schemaPath:"#/properties/billingProfile/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/billingProfile/links/next",schemaPath:"#/properties/billingProfile/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data66.previous !== undefined && func0.call(data66, "previous")){
let data83 = data66.previous;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.uri !== undefined && func0.call(data83, "uri")){
if(typeof data83.uri !== "string"){
const err83 = {instancePath:instancePath+"/billingProfile/links/previous/uri",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data83.method !== undefined && func0.call(data83, "method")){
if(typeof data83.method !== "string"){
const err84 = {instancePath:instancePath+"/billingProfile/links/previous/method",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data83.headers !== undefined && func0.call(data83, "headers")){
let data86 = data83.headers;
if(Array.isArray(data86)){
const len5 = data86.length;
const before5 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before5 >= 1000) break;
let data87 = data86[i5];
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.key !== undefined && func0.call(data87, "key")){
if(typeof data87.key !== "string"){
const err85 = {instancePath:instancePath+"/billingProfile/links/previous/headers/" + i5+"/key",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data87.value !== undefined && func0.call(data87, "value")){
if(typeof data87.value !== "string"){
const err86 = {instancePath:instancePath+"/billingProfile/links/previous/headers/" + i5+"/value",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/billingProfile/links/previous/headers/" + i5,schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
}
else {
const err88 = {instancePath:instancePath+"/billingProfile/links/previous/headers",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data83.body !== undefined && func0.call(data83, "body")){
if(typeof data83.body !== "string"){
const err89 = {instancePath:instancePath+"/billingProfile/links/previous/body",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/billingProfile/links/previous",schemaPath:"#/properties/billingProfile/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/billingProfile/links",schemaPath:"#/properties/billingProfile/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data47.attributes !== undefined && func0.call(data47, "attributes")){
let data91 = data47.attributes;
if(data91 && typeof data91 == "object" && !Array.isArray(data91)){
if(data91.objectType !== undefined && func0.call(data91, "objectType")){
if(typeof data91.objectType !== "string"){
const err92 = {instancePath:instancePath+"/billingProfile/attributes/objectType",schemaPath:"#/properties/billingProfile/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data91.etag !== undefined && func0.call(data91, "etag")){
if(typeof data91.etag !== "string"){
const err93 = {instancePath:instancePath+"/billingProfile/attributes/etag",schemaPath:"#/properties/billingProfile/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
}
else {
const err94 = {instancePath:instancePath+"/billingProfile/attributes",schemaPath:"#/properties/billingProfile/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
}
else {
const err95 = {instancePath:instancePath+"/billingProfile",schemaPath:"#/properties/billingProfile/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.relationshipToPartner !== undefined && func0.call(data, "relationshipToPartner")){
let data94 = data.relationshipToPartner;
if(typeof data94 === "string"){
if(func62(data94) < 1){
const err96 = {instancePath:instancePath+"/relationshipToPartner",schemaPath:"#/properties/relationshipToPartner/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {instancePath:instancePath+"/relationshipToPartner",schemaPath:"#/properties/relationshipToPartner/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.allowDelegatedAccess !== undefined && func0.call(data, "allowDelegatedAccess")){
if(typeof data.allowDelegatedAccess !== "boolean"){
const err98 = {instancePath:instancePath+"/allowDelegatedAccess",schemaPath:"#/properties/allowDelegatedAccess/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.userCredentials !== undefined && func0.call(data, "userCredentials")){
let data96 = data.userCredentials;
if(!(data96 && typeof data96 == "object" && !Array.isArray(data96))){
const err99 = {instancePath:instancePath+"/userCredentials",schemaPath:"#/properties/userCredentials/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data.customDomains !== undefined && func0.call(data, "customDomains")){
let data97 = data.customDomains;
if(Array.isArray(data97)){
const len6 = data97.length;
const before6 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before6 >= 1000) break;
if(typeof data97[i6] !== "string"){
const err100 = {instancePath:instancePath+"/customDomains/" + i6,schemaPath:"#/properties/customDomains/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/customDomains",schemaPath:"#/properties/customDomains/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.associatedPartnerId !== undefined && func0.call(data, "associatedPartnerId")){
if(typeof data.associatedPartnerId !== "string"){
const err102 = {instancePath:instancePath+"/associatedPartnerId",schemaPath:"#/properties/associatedPartnerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data100 = data.links;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.self !== undefined && func0.call(data100, "self")){
let data101 = data100.self;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.uri !== undefined && func0.call(data101, "uri")){
if(typeof data101.uri !== "string"){
const err103 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data101.method !== undefined && func0.call(data101, "method")){
if(typeof data101.method !== "string"){
const err104 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data101.headers !== undefined && func0.call(data101, "headers")){
let data104 = data101.headers;
if(Array.isArray(data104)){
const len7 = data104.length;
const before7 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before7 >= 1000) break;
let data105 = data104[i7];
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.key !== undefined && func0.call(data105, "key")){
if(typeof data105.key !== "string"){
const err105 = {instancePath:instancePath+"/links/self/headers/" + i7+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data105.value !== undefined && func0.call(data105, "value")){
if(typeof data105.value !== "string"){
const err106 = {instancePath:instancePath+"/links/self/headers/" + i7+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
}
else {
const err107 = {instancePath:instancePath+"/links/self/headers/" + i7,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
else {
const err108 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data101.body !== undefined && func0.call(data101, "body")){
if(typeof data101.body !== "string"){
const err109 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data100.next !== undefined && func0.call(data100, "next")){
let data109 = data100.next;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.uri !== undefined && func0.call(data109, "uri")){
if(typeof data109.uri !== "string"){
const err111 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data109.method !== undefined && func0.call(data109, "method")){
if(typeof data109.method !== "string"){
const err112 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data109.headers !== undefined && func0.call(data109, "headers")){
let data112 = data109.headers;
if(Array.isArray(data112)){
const len8 = data112.length;
const before8 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before8 >= 1000) break;
let data113 = data112[i8];
if(data113 && typeof data113 == "object" && !Array.isArray(data113)){
if(data113.key !== undefined && func0.call(data113, "key")){
if(typeof data113.key !== "string"){
const err113 = {instancePath:instancePath+"/links/next/headers/" + i8+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data113.value !== undefined && func0.call(data113, "value")){
if(typeof data113.value !== "string"){
const err114 = {instancePath:instancePath+"/links/next/headers/" + i8+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
}
else {
const err115 = {instancePath:instancePath+"/links/next/headers/" + i8,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
}
else {
const err116 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data109.body !== undefined && func0.call(data109, "body")){
if(typeof data109.body !== "string"){
const err117 = {instancePath:instancePath+"/links/next/body",schemaPath:"#/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
}
else {
const err118 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data100.previous !== undefined && func0.call(data100, "previous")){
let data117 = data100.previous;
if(data117 && typeof data117 == "object" && !Array.isArray(data117)){
if(data117.uri !== undefined && func0.call(data117, "uri")){
if(typeof data117.uri !== "string"){
const err119 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data117.method !== undefined && func0.call(data117, "method")){
if(typeof data117.method !== "string"){
const err120 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data117.headers !== undefined && func0.call(data117, "headers")){
let data120 = data117.headers;
if(Array.isArray(data120)){
const len9 = data120.length;
const before9 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before9 >= 1000) break;
let data121 = data120[i9];
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
if(data121.key !== undefined && func0.call(data121, "key")){
if(typeof data121.key !== "string"){
const err121 = {instancePath:instancePath+"/links/previous/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data121.value !== undefined && func0.call(data121, "value")){
if(typeof data121.value !== "string"){
const err122 = {instancePath:instancePath+"/links/previous/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/links/previous/headers/" + i9,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data117.body !== undefined && func0.call(data117, "body")){
if(typeof data117.body !== "string"){
const err125 = {instancePath:instancePath+"/links/previous/body",schemaPath:"#/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
}
else {
const err126 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
else {
const err127 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data125 = data.attributes;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
if(data125.objectType !== undefined && func0.call(data125, "objectType")){
if(typeof data125.objectType !== "string"){
const err128 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data125.etag !== undefined && func0.call(data125, "etag")){
if(typeof data125.etag !== "string"){
const err129 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
}
else {
const err130 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"commerceId":true,"companyProfile":true,"billingProfile":true,"relationshipToPartner":true,"allowDelegatedAccess":true,"userCredentials":true,"customDomains":true,"associatedPartnerId":true,"links":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
