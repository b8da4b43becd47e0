// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from '../types.js';

export const getOffer200: SchemaValidator = validate20;
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
if(data.name !== undefined && func0.call(data, "name")){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined && func0.call(data, "description")){
if(typeof data.description !== "string"){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.minimumQuantity !== undefined && func0.call(data, "minimumQuantity")){
let data3 = data.minimumQuantity;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
const err5 = {instancePath:instancePath+"/minimumQuantity",schemaPath:"#/properties/minimumQuantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/minimumQuantity",schemaPath:"#/properties/minimumQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.maximumQuantity !== undefined && func0.call(data, "maximumQuantity")){
let data4 = data.maximumQuantity;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
const err7 = {instancePath:instancePath+"/maximumQuantity",schemaPath:"#/properties/maximumQuantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/maximumQuantity",schemaPath:"#/properties/maximumQuantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
if(data.rank !== undefined && func0.call(data, "rank")){
let data5 = data.rank;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err9 = {instancePath:instancePath+"/rank",schemaPath:"#/properties/rank/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.uri !== undefined && func0.call(data, "uri")){
if(typeof data.uri !== "string"){
const err10 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.locale !== undefined && func0.call(data, "locale")){
if(typeof data.locale !== "string"){
const err11 = {instancePath:instancePath+"/locale",schemaPath:"#/properties/locale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.country !== undefined && func0.call(data, "country")){
if(typeof data.country !== "string"){
const err12 = {instancePath:instancePath+"/country",schemaPath:"#/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.category !== undefined && func0.call(data, "category")){
let data9 = data.category;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
if(data9.id !== undefined && func0.call(data9, "id")){
if(typeof data9.id !== "string"){
const err13 = {instancePath:instancePath+"/category/id",schemaPath:"#/properties/category/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data9.name !== undefined && func0.call(data9, "name")){
if(typeof data9.name !== "string"){
const err14 = {instancePath:instancePath+"/category/name",schemaPath:"#/properties/category/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.rank !== undefined && func0.call(data9, "rank")){
let data12 = data9.rank;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err15 = {instancePath:instancePath+"/category/rank",schemaPath:"#/properties/category/properties/rank/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data9.locale !== undefined && func0.call(data9, "locale")){
if(typeof data9.locale !== "string"){
const err16 = {instancePath:instancePath+"/category/locale",schemaPath:"#/properties/category/properties/locale/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data9.country !== undefined && func0.call(data9, "country")){
if(typeof data9.country !== "string"){
const err17 = {instancePath:instancePath+"/category/country",schemaPath:"#/properties/category/properties/country/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data9.links !== undefined && func0.call(data9, "links")){
let data15 = data9.links;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.self !== undefined && func0.call(data15, "self")){
let data16 = data15.self;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
if(data16.uri !== undefined && func0.call(data16, "uri")){
if(typeof data16.uri !== "string"){
const err18 = {instancePath:instancePath+"/category/links/self/uri",schemaPath:"#/properties/category/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data16.method !== undefined && func0.call(data16, "method")){
if(typeof data16.method !== "string"){
const err19 = {instancePath:instancePath+"/category/links/self/method",schemaPath:"#/properties/category/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data16.headers !== undefined && func0.call(data16, "headers")){
let data19 = data16.headers;
if(Array.isArray(data19)){
const len0 = data19.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data20 = data19[i0];
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.key !== undefined && func0.call(data20, "key")){
if(typeof data20.key !== "string"){
const err20 = {instancePath:instancePath+"/category/links/self/headers/" + i0+"/key",schemaPath:"#/properties/category/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data20.value !== undefined && func0.call(data20, "value")){
if(typeof data20.value !== "string"){
const err21 = {instancePath:instancePath+"/category/links/self/headers/" + i0+"/value",schemaPath:"#/properties/category/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath:instancePath+"/category/links/self/headers/" + i0,schemaPath:"#/properties/category/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/category/links/self/headers",schemaPath:"#/properties/category/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data16.body !== undefined && func0.call(data16, "body")){
if(typeof data16.body !== "string"){
const err24 = {instancePath:instancePath+"/category/links/self/body",schemaPath:"#/properties/category/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err25 = {instancePath:instancePath+"/category/links/self",schemaPath:"#/properties/category/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data15.next !== undefined && func0.call(data15, "next")){
let data24 = data15.next;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.uri !== undefined && func0.call(data24, "uri")){
if(typeof data24.uri !== "string"){
const err26 = {instancePath:instancePath+"/category/links/next/uri",schemaPath:"#/properties/category/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data24.method !== undefined && func0.call(data24, "method")){
if(typeof data24.method !== "string"){
const err27 = {instancePath:instancePath+"/category/links/next/method",schemaPath:"#/properties/category/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data24.headers !== undefined && func0.call(data24, "headers")){
let data27 = data24.headers;
if(Array.isArray(data27)){
const len1 = data27.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
let data28 = data27[i1];
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
if(data28.key !== undefined && func0.call(data28, "key")){
if(typeof data28.key !== "string"){
const err28 = {instancePath:instancePath+"/category/links/next/headers/" + i1+"/key",schemaPath:"#/properties/category/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data28.value !== undefined && func0.call(data28, "value")){
if(typeof data28.value !== "string"){
const err29 = {instancePath:instancePath+"/category/links/next/headers/" + i1+"/value",schemaPath:"#/properties/category/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
const err30 = {instancePath:instancePath+"/category/links/next/headers/" + i1,schemaPath:"#/properties/category/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/category/links/next/headers",schemaPath:"#/properties/category/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data24.body !== undefined && func0.call(data24, "body")){
if(typeof data24.body !== "string"){
const err32 = {instancePath:instancePath+"/category/links/next/body",schemaPath:"#/properties/category/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err33 = {instancePath:instancePath+"/category/links/next",schemaPath:"#/properties/category/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.previous !== undefined && func0.call(data15, "previous")){
let data32 = data15.previous;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.uri !== undefined && func0.call(data32, "uri")){
if(typeof data32.uri !== "string"){
const err34 = {instancePath:instancePath+"/category/links/previous/uri",schemaPath:"#/properties/category/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data32.method !== undefined && func0.call(data32, "method")){
if(typeof data32.method !== "string"){
const err35 = {instancePath:instancePath+"/category/links/previous/method",schemaPath:"#/properties/category/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data32.headers !== undefined && func0.call(data32, "headers")){
let data35 = data32.headers;
if(Array.isArray(data35)){
const len2 = data35.length;
const before2 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before2 >= 1000) break;
let data36 = data35[i2];
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.key !== undefined && func0.call(data36, "key")){
if(typeof data36.key !== "string"){
const err36 = {instancePath:instancePath+"/category/links/previous/headers/" + i2+"/key",schemaPath:"#/properties/category/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data36.value !== undefined && func0.call(data36, "value")){
if(typeof data36.value !== "string"){
const err37 = {instancePath:instancePath+"/category/links/previous/headers/" + i2+"/value",schemaPath:"#/properties/category/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/category/links/previous/headers/" + i2,schemaPath:"#/properties/category/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/category/links/previous/headers",schemaPath:"#/properties/category/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data32.body !== undefined && func0.call(data32, "body")){
if(typeof data32.body !== "string"){
const err40 = {instancePath:instancePath+"/category/links/previous/body",schemaPath:"#/properties/category/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err41 = {instancePath:instancePath+"/category/links/previous",schemaPath:"#/properties/category/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
else {
const err42 = {instancePath:instancePath+"/category/links",schemaPath:"#/properties/category/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data9.attributes !== undefined && func0.call(data9, "attributes")){
let data40 = data9.attributes;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.objectType !== undefined && func0.call(data40, "objectType")){
if(typeof data40.objectType !== "string"){
const err43 = {instancePath:instancePath+"/category/attributes/objectType",schemaPath:"#/properties/category/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data40.etag !== undefined && func0.call(data40, "etag")){
if(typeof data40.etag !== "string"){
const err44 = {instancePath:instancePath+"/category/attributes/etag",schemaPath:"#/properties/category/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath:instancePath+"/category/attributes",schemaPath:"#/properties/category/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.limitUnitOfMeasure !== undefined && func0.call(data, "limitUnitOfMeasure")){
let data43 = data.limitUnitOfMeasure;
if(typeof data43 === "string"){
if(func62(data43) < 1){
const err47 = {instancePath:instancePath+"/limitUnitOfMeasure",schemaPath:"#/properties/limitUnitOfMeasure/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/limitUnitOfMeasure",schemaPath:"#/properties/limitUnitOfMeasure/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data.limit !== undefined && func0.call(data, "limit")){
let data44 = data.limit;
if(!(((typeof data44 == "number") && (!(data44 % 1) && !isNaN(data44))) && (isFinite(data44)))){
const err49 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if((typeof data44 == "number") && (isFinite(data44))){
if(data44 < 0 || isNaN(data44)){
const err50 = {instancePath:instancePath+"/limit",schemaPath:"#/properties/limit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
if(data.prerequisiteOffers !== undefined && func0.call(data, "prerequisiteOffers")){
let data45 = data.prerequisiteOffers;
if(Array.isArray(data45)){
const len3 = data45.length;
const before3 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before3 >= 1000) break;
if(typeof data45[i3] !== "string"){
const err51 = {instancePath:instancePath+"/prerequisiteOffers/" + i3,schemaPath:"#/properties/prerequisiteOffers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
else {
const err52 = {instancePath:instancePath+"/prerequisiteOffers",schemaPath:"#/properties/prerequisiteOffers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.isAddOn !== undefined && func0.call(data, "isAddOn")){
if(typeof data.isAddOn !== "boolean"){
const err53 = {instancePath:instancePath+"/isAddOn",schemaPath:"#/properties/isAddOn/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.hasAddOns !== undefined && func0.call(data, "hasAddOns")){
if(typeof data.hasAddOns !== "boolean"){
const err54 = {instancePath:instancePath+"/hasAddOns",schemaPath:"#/properties/hasAddOns/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.isAvailableForPurchase !== undefined && func0.call(data, "isAvailableForPurchase")){
if(typeof data.isAvailableForPurchase !== "boolean"){
const err55 = {instancePath:instancePath+"/isAvailableForPurchase",schemaPath:"#/properties/isAvailableForPurchase/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.billing !== undefined && func0.call(data, "billing")){
let data50 = data.billing;
if(typeof data50 === "string"){
if(func62(data50) < 1){
const err56 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/billing",schemaPath:"#/properties/billing/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.supportedBillingCycles !== undefined && func0.call(data, "supportedBillingCycles")){
let data51 = data.supportedBillingCycles;
if(Array.isArray(data51)){
const len4 = data51.length;
const before4 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before4 >= 1000) break;
let data52 = data51[i4];
if(typeof data52 === "string"){
if(func62(data52) < 1){
const err58 = {instancePath:instancePath+"/supportedBillingCycles/" + i4,schemaPath:"#/properties/supportedBillingCycles/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/supportedBillingCycles/" + i4,schemaPath:"#/properties/supportedBillingCycles/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath:instancePath+"/supportedBillingCycles",schemaPath:"#/properties/supportedBillingCycles/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.isAutoRenewable !== undefined && func0.call(data, "isAutoRenewable")){
if(typeof data.isAutoRenewable !== "boolean"){
const err61 = {instancePath:instancePath+"/isAutoRenewable",schemaPath:"#/properties/isAutoRenewable/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.upgradeTargetOffers !== undefined && func0.call(data, "upgradeTargetOffers")){
let data54 = data.upgradeTargetOffers;
if(Array.isArray(data54)){
const len5 = data54.length;
const before5 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before5 >= 1000) break;
if(typeof data54[i5] !== "string"){
const err62 = {instancePath:instancePath+"/upgradeTargetOffers/" + i5,schemaPath:"#/properties/upgradeTargetOffers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/upgradeTargetOffers",schemaPath:"#/properties/upgradeTargetOffers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.conversionTargetOffers !== undefined && func0.call(data, "conversionTargetOffers")){
let data56 = data.conversionTargetOffers;
if(Array.isArray(data56)){
const len6 = data56.length;
const before6 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before6 >= 1000) break;
if(typeof data56[i6] !== "string"){
const err64 = {instancePath:instancePath+"/conversionTargetOffers/" + i6,schemaPath:"#/properties/conversionTargetOffers/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/conversionTargetOffers",schemaPath:"#/properties/conversionTargetOffers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.reselleeQualifications !== undefined && func0.call(data, "reselleeQualifications")){
let data58 = data.reselleeQualifications;
if(Array.isArray(data58)){
const len7 = data58.length;
const before7 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before7 >= 1000) break;
if(typeof data58[i7] !== "string"){
const err66 = {instancePath:instancePath+"/reselleeQualifications/" + i7,schemaPath:"#/properties/reselleeQualifications/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/reselleeQualifications",schemaPath:"#/properties/reselleeQualifications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.resellerQualifications !== undefined && func0.call(data, "resellerQualifications")){
let data60 = data.resellerQualifications;
if(Array.isArray(data60)){
const len8 = data60.length;
const before8 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before8 >= 1000) break;
if(typeof data60[i8] !== "string"){
const err68 = {instancePath:instancePath+"/resellerQualifications/" + i8,schemaPath:"#/properties/resellerQualifications/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/resellerQualifications",schemaPath:"#/properties/resellerQualifications/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data.salesGroupId !== undefined && func0.call(data, "salesGroupId")){
if(typeof data.salesGroupId !== "string"){
const err70 = {instancePath:instancePath+"/salesGroupId",schemaPath:"#/properties/salesGroupId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.isTrial !== undefined && func0.call(data, "isTrial")){
if(typeof data.isTrial !== "boolean"){
const err71 = {instancePath:instancePath+"/isTrial",schemaPath:"#/properties/isTrial/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.product !== undefined && func0.call(data, "product")){
let data64 = data.product;
if(data64 && typeof data64 == "object" && !Array.isArray(data64)){
if(data64.id !== undefined && func0.call(data64, "id")){
if(typeof data64.id !== "string"){
const err72 = {instancePath:instancePath+"/product/id",schemaPath:"#/properties/product/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data64.name !== undefined && func0.call(data64, "name")){
if(typeof data64.name !== "string"){
const err73 = {instancePath:instancePath+"/product/name",schemaPath:"#/properties/product/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data64.unit !== undefined && func0.call(data64, "unit")){
if(typeof data64.unit !== "string"){
const err74 = {instancePath:instancePath+"/product/unit",schemaPath:"#/properties/product/properties/unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath:instancePath+"/product",schemaPath:"#/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.unitType !== undefined && func0.call(data, "unitType")){
if(typeof data.unitType !== "string"){
const err76 = {instancePath:instancePath+"/unitType",schemaPath:"#/properties/unitType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.attestationProperties !== undefined && func0.call(data, "attestationProperties")){
let data69 = data.attestationProperties;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
if(data69.attestationType !== undefined && func0.call(data69, "attestationType")){
if(typeof data69.attestationType !== "string"){
const err77 = {instancePath:instancePath+"/attestationProperties/attestationType",schemaPath:"#/properties/attestationProperties/properties/attestationType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data69.enforceAttestation !== undefined && func0.call(data69, "enforceAttestation")){
if(typeof data69.enforceAttestation !== "boolean"){
const err78 = {instancePath:instancePath+"/attestationProperties/enforceAttestation",schemaPath:"#/properties/attestationProperties/properties/enforceAttestation/type",keyword:"type",params:{type: "boolean"}};
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
const err79 = {instancePath:instancePath+"/attestationProperties",schemaPath:"#/properties/attestationProperties/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data72 = data.links;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.learnMore !== undefined && func0.call(data72, "learnMore")){
let data73 = data72.learnMore;
if(data73 && typeof data73 == "object" && !Array.isArray(data73)){
if(data73.uri !== undefined && func0.call(data73, "uri")){
if(typeof data73.uri !== "string"){
const err80 = {instancePath:instancePath+"/links/learnMore/uri",schemaPath:"#/properties/links/properties/learnMore/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data73.method !== undefined && func0.call(data73, "method")){
if(typeof data73.method !== "string"){
const err81 = {instancePath:instancePath+"/links/learnMore/method",schemaPath:"#/properties/links/properties/learnMore/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data73.headers !== undefined && func0.call(data73, "headers")){
let data76 = data73.headers;
if(Array.isArray(data76)){
const len9 = data76.length;
const before9 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before9 >= 1000) break;
let data77 = data76[i9];
if(data77 && typeof data77 == "object" && !Array.isArray(data77)){
if(data77.key !== undefined && func0.call(data77, "key")){
if(typeof data77.key !== "string"){
const err82 = {instancePath:instancePath+"/links/learnMore/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/learnMore/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data77.value !== undefined && func0.call(data77, "value")){
if(typeof data77.value !== "string"){
const err83 = {instancePath:instancePath+"/links/learnMore/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/learnMore/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/links/learnMore/headers/" + i9,schemaPath:"#/properties/links/properties/learnMore/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/links/learnMore/headers",schemaPath:"#/properties/links/properties/learnMore/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data73.body !== undefined && func0.call(data73, "body")){
if(typeof data73.body !== "string"){
const err86 = {instancePath:instancePath+"/links/learnMore/body",schemaPath:"#/properties/links/properties/learnMore/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err87 = {instancePath:instancePath+"/links/learnMore",schemaPath:"#/properties/links/properties/learnMore/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data72.self !== undefined && func0.call(data72, "self")){
let data81 = data72.self;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
if(data81.uri !== undefined && func0.call(data81, "uri")){
if(typeof data81.uri !== "string"){
const err88 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data81.method !== undefined && func0.call(data81, "method")){
if(typeof data81.method !== "string"){
const err89 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data81.headers !== undefined && func0.call(data81, "headers")){
let data84 = data81.headers;
if(Array.isArray(data84)){
const len10 = data84.length;
const before10 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before10 >= 1000) break;
let data85 = data84[i10];
if(data85 && typeof data85 == "object" && !Array.isArray(data85)){
if(data85.key !== undefined && func0.call(data85, "key")){
if(typeof data85.key !== "string"){
const err90 = {instancePath:instancePath+"/links/self/headers/" + i10+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data85.value !== undefined && func0.call(data85, "value")){
if(typeof data85.value !== "string"){
const err91 = {instancePath:instancePath+"/links/self/headers/" + i10+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
}
else {
const err92 = {instancePath:instancePath+"/links/self/headers/" + i10,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
}
else {
const err93 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data81.body !== undefined && func0.call(data81, "body")){
if(typeof data81.body !== "string"){
const err94 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err95 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data72.next !== undefined && func0.call(data72, "next")){
let data89 = data72.next;
if(data89 && typeof data89 == "object" && !Array.isArray(data89)){
if(data89.uri !== undefined && func0.call(data89, "uri")){
if(typeof data89.uri !== "string"){
const err96 = {instancePath:instancePath+"/links/next/uri",schemaPath:"#/properties/links/properties/next/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data89.method !== undefined && func0.call(data89, "method")){
if(typeof data89.method !== "string"){
const err97 = {instancePath:instancePath+"/links/next/method",schemaPath:"#/properties/links/properties/next/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data89.headers !== undefined && func0.call(data89, "headers")){
let data92 = data89.headers;
if(Array.isArray(data92)){
const len11 = data92.length;
const before11 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before11 >= 1000) break;
let data93 = data92[i11];
if(data93 && typeof data93 == "object" && !Array.isArray(data93)){
if(data93.key !== undefined && func0.call(data93, "key")){
if(typeof data93.key !== "string"){
const err98 = {instancePath:instancePath+"/links/next/headers/" + i11+"/key",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data93.value !== undefined && func0.call(data93, "value")){
if(typeof data93.value !== "string"){
const err99 = {instancePath:instancePath+"/links/next/headers/" + i11+"/value",schemaPath:"#/properties/links/properties/next/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/links/next/headers/" + i11,schemaPath:"#/properties/links/properties/next/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err101 = {instancePath:instancePath+"/links/next/headers",schemaPath:"#/properties/links/properties/next/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data89.body !== undefined && func0.call(data89, "body")){
if(typeof data89.body !== "string"){
const err102 = {instancePath:instancePath+"/links/next/body",schemaPath:"#/properties/links/properties/next/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data72.previous !== undefined && func0.call(data72, "previous")){
let data97 = data72.previous;
if(data97 && typeof data97 == "object" && !Array.isArray(data97)){
if(data97.uri !== undefined && func0.call(data97, "uri")){
if(typeof data97.uri !== "string"){
const err104 = {instancePath:instancePath+"/links/previous/uri",schemaPath:"#/properties/links/properties/previous/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data97.method !== undefined && func0.call(data97, "method")){
if(typeof data97.method !== "string"){
const err105 = {instancePath:instancePath+"/links/previous/method",schemaPath:"#/properties/links/properties/previous/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data97.headers !== undefined && func0.call(data97, "headers")){
let data100 = data97.headers;
if(Array.isArray(data100)){
const len12 = data100.length;
const before12 = errors;
for(let i12=0; i12<len12; i12++){
if(errors - before12 >= 1000) break;
let data101 = data100[i12];
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
if(data101.key !== undefined && func0.call(data101, "key")){
if(typeof data101.key !== "string"){
const err106 = {instancePath:instancePath+"/links/previous/headers/" + i12+"/key",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data101.value !== undefined && func0.call(data101, "value")){
if(typeof data101.value !== "string"){
const err107 = {instancePath:instancePath+"/links/previous/headers/" + i12+"/value",schemaPath:"#/properties/links/properties/previous/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err108 = {instancePath:instancePath+"/links/previous/headers/" + i12,schemaPath:"#/properties/links/properties/previous/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
}
else {
const err109 = {instancePath:instancePath+"/links/previous/headers",schemaPath:"#/properties/links/properties/previous/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
if(data97.body !== undefined && func0.call(data97, "body")){
if(typeof data97.body !== "string"){
const err110 = {instancePath:instancePath+"/links/previous/body",schemaPath:"#/properties/links/properties/previous/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath:instancePath+"/links/previous",schemaPath:"#/properties/links/properties/previous/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data105 = data.attributes;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.objectType !== undefined && func0.call(data105, "objectType")){
if(typeof data105.objectType !== "string"){
const err113 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
if(data105.etag !== undefined && func0.call(data105, "etag")){
if(typeof data105.etag !== "string"){
const err114 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
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
const err115 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
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
const err116 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"id":true,"name":true,"description":true,"minimumQuantity":true,"maximumQuantity":true,"rank":true,"uri":true,"locale":true,"country":true,"category":true,"limitUnitOfMeasure":true,"limit":true,"prerequisiteOffers":true,"isAddOn":true,"hasAddOns":true,"isAvailableForPurchase":true,"billing":true,"supportedBillingCycles":true,"isAutoRenewable":true,"upgradeTargetOffers":true,"conversionTargetOffers":true,"reselleeQualifications":true,"resellerQualifications":true,"salesGroupId":true,"isTrial":true,"product":true,"unitType":true,"attestationProperties":true,"links":true,"attributes":true},"dynamicProps":false,"dynamicItems":false};
