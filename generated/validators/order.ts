// @ts-nocheck
// Generated from openapi.yaml by `npm run generate`. Do not edit.
import type { SchemaValidator } from './types.js';

export const order: SchemaValidator = validate20;
const func0 = Object.prototype.hasOwnProperty;
const func64 = (text) => { let length = 0; for (const _ of text) length++; return length; };
const formats0 = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const formats6 = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])t([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(\.\d+)?(z|[+-]([01]\d|2[0-3]):[0-5]\d)$/i;
const pattern4 = new RegExp("^[A-Z]{3}$", "u");
const pattern5 = new RegExp("^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$", "u");
const pattern6 = new RegExp("^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$", "u");
const pattern8 = new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$", "u");

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
if((data.lineItems === undefined) || (!(func0.call(data, "lineItems")))){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "lineItems"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.referenceCustomerId !== undefined && func0.call(data, "referenceCustomerId")){
let data0 = data.referenceCustomerId;
if(typeof data0 === "string"){
if(!(formats0.test(data0))){
const err2 = {instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/referenceCustomerId",schemaPath:"#/properties/referenceCustomerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.billingCycle !== undefined && func0.call(data, "billingCycle")){
let data1 = data.billingCycle;
if(typeof data1 === "string"){
if(func64(data1) < 1){
const err4 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/billingCycle",schemaPath:"#/properties/billingCycle/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.currencyCode !== undefined && func0.call(data, "currencyCode")){
let data2 = data.currencyCode;
if(typeof data2 === "string"){
if(!pattern4.test(data2)){
const err6 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/currencyCode",schemaPath:"#/properties/currencyCode/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.partnerOnRecordAttestationAccepted !== undefined && func0.call(data, "partnerOnRecordAttestationAccepted")){
if(typeof data.partnerOnRecordAttestationAccepted !== "boolean"){
const err8 = {instancePath:instancePath+"/partnerOnRecordAttestationAccepted",schemaPath:"#/properties/partnerOnRecordAttestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.id !== undefined && func0.call(data, "id")){
let data4 = data.id;
if(typeof data4 === "string"){
if(func64(data4) < 1){
const err9 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.alternateId !== undefined && func0.call(data, "alternateId")){
if(typeof data.alternateId !== "string"){
const err11 = {instancePath:instancePath+"/alternateId",schemaPath:"#/properties/alternateId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.lineItems !== undefined && func0.call(data, "lineItems")){
let data6 = data.lineItems;
if(Array.isArray(data6)){
if(data6.length < 1){
const err12 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const len0 = data6.length;
const before0 = errors;
for(let i0=0; i0<len0; i0++){
if(errors - before0 >= 1000) break;
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if((data7.lineItemNumber === undefined) || (!(func0.call(data7, "lineItemNumber")))){
const err13 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "lineItemNumber"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if((data7.offerId === undefined) || (!(func0.call(data7, "offerId")))){
const err14 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/required",keyword:"required",params:{missingProperty: "offerId"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.lineItemNumber !== undefined && func0.call(data7, "lineItemNumber")){
let data8 = data7.lineItemNumber;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
const err15 = {instancePath:instancePath+"/lineItems/" + i0+"/lineItemNumber",schemaPath:"#/properties/lineItems/items/properties/lineItemNumber/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err16 = {instancePath:instancePath+"/lineItems/" + i0+"/lineItemNumber",schemaPath:"#/properties/lineItems/items/properties/lineItemNumber/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.offerId !== undefined && func0.call(data7, "offerId")){
let data9 = data7.offerId;
if(typeof data9 === "string"){
if(func64(data9) < 1){
const err17 = {instancePath:instancePath+"/lineItems/" + i0+"/offerId",schemaPath:"#/properties/lineItems/items/properties/offerId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/lineItems/" + i0+"/offerId",schemaPath:"#/properties/lineItems/items/properties/offerId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.subscriptionId !== undefined && func0.call(data7, "subscriptionId")){
let data10 = data7.subscriptionId;
if(typeof data10 === "string"){
if(!(formats0.test(data10))){
const err19 = {instancePath:instancePath+"/lineItems/" + i0+"/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/subscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/lineItems/" + i0+"/subscriptionId",schemaPath:"#/properties/lineItems/items/properties/subscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data7.friendlyName !== undefined && func0.call(data7, "friendlyName")){
if(typeof data7.friendlyName !== "string"){
const err21 = {instancePath:instancePath+"/lineItems/" + i0+"/friendlyName",schemaPath:"#/properties/lineItems/items/properties/friendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data7.quantity !== undefined && func0.call(data7, "quantity")){
let data12 = data7.quantity;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
const err22 = {instancePath:instancePath+"/lineItems/" + i0+"/quantity",schemaPath:"#/properties/lineItems/items/properties/quantity/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if((typeof data12 == "number") && (isFinite(data12))){
if(data12 < 0 || isNaN(data12)){
const err23 = {instancePath:instancePath+"/lineItems/" + i0+"/quantity",schemaPath:"#/properties/lineItems/items/properties/quantity/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data7.partnerIdOnRecord !== undefined && func0.call(data7, "partnerIdOnRecord")){
if(typeof data7.partnerIdOnRecord !== "string"){
const err24 = {instancePath:instancePath+"/lineItems/" + i0+"/partnerIdOnRecord",schemaPath:"#/properties/lineItems/items/properties/partnerIdOnRecord/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data7.additionalPartnerIdsOnRecord !== undefined && func0.call(data7, "additionalPartnerIdsOnRecord")){
let data14 = data7.additionalPartnerIdsOnRecord;
if(Array.isArray(data14)){
if(data14.length > 5){
const err25 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/maxItems",keyword:"maxItems",params:{limit: 5}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const len1 = data14.length;
const before1 = errors;
for(let i1=0; i1<len1; i1++){
if(errors - before1 >= 1000) break;
if(typeof data14[i1] !== "string"){
const err26 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord/" + i1,schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/items/type",keyword:"type",params:{type: "string"}};
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
const err27 = {instancePath:instancePath+"/lineItems/" + i0+"/additionalPartnerIdsOnRecord",schemaPath:"#/properties/lineItems/items/properties/additionalPartnerIdsOnRecord/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.provisioningContext !== undefined && func0.call(data7, "provisioningContext")){
let data16 = data7.provisioningContext;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
const before2 = errors;
for(const key0 of Object.keys(data16)){
if(errors - before2 >= 1000) break;
if(typeof data16[key0] !== "string"){
const err28 = {instancePath:instancePath+"/lineItems/" + i0+"/provisioningContext/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/lineItems/items/properties/provisioningContext/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath:instancePath+"/lineItems/" + i0+"/provisioningContext",schemaPath:"#/properties/lineItems/items/properties/provisioningContext/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data7.termDuration !== undefined && func0.call(data7, "termDuration")){
let data18 = data7.termDuration;
if(typeof data18 === "string"){
if(!pattern5.test(data18)){
const err30 = {instancePath:instancePath+"/lineItems/" + i0+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^(P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?)?$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/lineItems/" + i0+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.renewsTo !== undefined && func0.call(data7, "renewsTo")){
let data19 = data7.renewsTo;
const _errs41 = errors;
let valid7 = false;
let passing0 = null;
const _errs42 = errors;
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
if(data19.termDuration !== undefined && func0.call(data19, "termDuration")){
let data20 = data19.termDuration;
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err32 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid0 = _errs42 === errors;
if(_valid0){
valid7 = true;
passing0 = 0;
var props0 = {};
props0.termDuration = true;
}
const _errs46 = errors;
if(Array.isArray(data19)){
const len2 = data19.length;
const before3 = errors;
for(let i2=0; i2<len2; i2++){
if(errors - before3 >= 1000) break;
let data21 = data19[i2];
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.termDuration !== undefined && func0.call(data21, "termDuration")){
let data22 = data21.termDuration;
if(typeof data22 === "string"){
if(!pattern6.test(data22)){
const err35 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/pattern",keyword:"pattern",params:{pattern: "^P(?=[0-9T])([0-9]+Y)?([0-9]+M)?([0-9]+W)?([0-9]+D)?$"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2+"/termDuration",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/properties/termDuration/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo/" + i2,schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/items/type",keyword:"type",params:{type: "object"}};
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
const err38 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf/1/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
var _valid0 = _errs46 === errors;
if(_valid0 && valid7){
valid7 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid7 = true;
passing0 = 1;
}
}
if(!valid7){
const err39 = {instancePath:instancePath+"/lineItems/" + i0+"/renewsTo",schemaPath:"#/properties/lineItems/items/properties/renewsTo/oneOf",keyword:"oneOf",params:{passingSchemas: passing0}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
}
}
if(data7.customTermEndDate !== undefined && func0.call(data7, "customTermEndDate")){
let data23 = data7.customTermEndDate;
if(typeof data23 === "string"){
if(!pattern8.test(data23)){
const err40 = {instancePath:instancePath+"/lineItems/" + i0+"/customTermEndDate",schemaPath:"#/properties/lineItems/items/properties/customTermEndDate/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/lineItems/" + i0+"/customTermEndDate",schemaPath:"#/properties/lineItems/items/properties/customTermEndDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.promotionId !== undefined && func0.call(data7, "promotionId")){
if(typeof data7.promotionId !== "string"){
const err42 = {instancePath:instancePath+"/lineItems/" + i0+"/promotionId",schemaPath:"#/properties/lineItems/items/properties/promotionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.attestationAccepted !== undefined && func0.call(data7, "attestationAccepted")){
if(typeof data7.attestationAccepted !== "boolean"){
const err43 = {instancePath:instancePath+"/lineItems/" + i0+"/attestationAccepted",schemaPath:"#/properties/lineItems/items/properties/attestationAccepted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data7.purchaseCommitment !== undefined && func0.call(data7, "purchaseCommitment")){
let data26 = data7.purchaseCommitment;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
if(data26.amount !== undefined && func0.call(data26, "amount")){
let data27 = data26.amount;
if(!((typeof data27 == "number") && (isFinite(data27)))){
const err44 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/amount",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/amount/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data26.currency !== undefined && func0.call(data26, "currency")){
if(typeof data26.currency !== "string"){
const err45 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/currency",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/currency/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data26.grain !== undefined && func0.call(data26, "grain")){
if(typeof data26.grain !== "string"){
const err46 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment/grain",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/properties/grain/type",keyword:"type",params:{type: "string"}};
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
const err47 = {instancePath:instancePath+"/lineItems/" + i0+"/purchaseCommitment",schemaPath:"#/properties/lineItems/items/properties/purchaseCommitment/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data7.parentSubscriptionId !== undefined && func0.call(data7, "parentSubscriptionId")){
let data30 = data7.parentSubscriptionId;
if(typeof data30 === "string"){
if(!(formats0.test(data30))){
const err48 = {instancePath:instancePath+"/lineItems/" + i0+"/parentSubscriptionId",schemaPath:"#/properties/lineItems/items/properties/parentSubscriptionId/format",keyword:"format",params:{format: "uuid"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/lineItems/" + i0+"/parentSubscriptionId",schemaPath:"#/properties/lineItems/items/properties/parentSubscriptionId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data7.transactionType !== undefined && func0.call(data7, "transactionType")){
let data31 = data7.transactionType;
if(typeof data31 === "string"){
if(func64(data31) < 1){
const err50 = {instancePath:instancePath+"/lineItems/" + i0+"/transactionType",schemaPath:"#/properties/lineItems/items/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/lineItems/" + i0+"/transactionType",schemaPath:"#/properties/lineItems/items/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.pricing !== undefined && func0.call(data7, "pricing")){
let data32 = data7.pricing;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.listPrice !== undefined && func0.call(data32, "listPrice")){
let data33 = data32.listPrice;
if(!((typeof data33 == "number") && (isFinite(data33)))){
const err52 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/listPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/listPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data32.discountedPrice !== undefined && func0.call(data32, "discountedPrice")){
let data34 = data32.discountedPrice;
if(!((typeof data34 == "number") && (isFinite(data34)))){
const err53 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/discountedPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/discountedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data32.proratedPrice !== undefined && func0.call(data32, "proratedPrice")){
let data35 = data32.proratedPrice;
if(!((typeof data35 == "number") && (isFinite(data35)))){
const err54 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/proratedPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/proratedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data32.price !== undefined && func0.call(data32, "price")){
let data36 = data32.price;
if(!((typeof data36 == "number") && (isFinite(data36)))){
const err55 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/price",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data32.extendedPrice !== undefined && func0.call(data32, "extendedPrice")){
let data37 = data32.extendedPrice;
if(!((typeof data37 == "number") && (isFinite(data37)))){
const err56 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing/extendedPrice",schemaPath:"#/properties/lineItems/items/properties/pricing/properties/extendedPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
else {
const err57 = {instancePath:instancePath+"/lineItems/" + i0+"/pricing",schemaPath:"#/properties/lineItems/items/properties/pricing/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data7.links !== undefined && func0.call(data7, "links")){
let data38 = data7.links;
if(data38 && typeof data38 == "object" && !Array.isArray(data38)){
if(data38.subscription !== undefined && func0.call(data38, "subscription")){
let data39 = data38.subscription;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.uri !== undefined && func0.call(data39, "uri")){
if(typeof data39.uri !== "string"){
const err58 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data39.method !== undefined && func0.call(data39, "method")){
if(typeof data39.method !== "string"){
const err59 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data39.headers !== undefined && func0.call(data39, "headers")){
let data42 = data39.headers;
if(Array.isArray(data42)){
const len3 = data42.length;
const before4 = errors;
for(let i3=0; i3<len3; i3++){
if(errors - before4 >= 1000) break;
let data43 = data42[i3];
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
if(data43.key !== undefined && func0.call(data43, "key")){
if(typeof data43.key !== "string"){
const err60 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers/" + i3+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data43.value !== undefined && func0.call(data43, "value")){
if(typeof data43.value !== "string"){
const err61 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers/" + i3+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
else {
const err62 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers/" + i3,schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err63 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data39.body !== undefined && func0.call(data39, "body")){
if(typeof data39.body !== "string"){
const err64 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err65 = {instancePath:instancePath+"/lineItems/" + i0+"/links/subscription",schemaPath:"#/properties/lineItems/items/properties/links/properties/subscription/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data38.product !== undefined && func0.call(data38, "product")){
let data47 = data38.product;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
if(data47.uri !== undefined && func0.call(data47, "uri")){
if(typeof data47.uri !== "string"){
const err66 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data47.method !== undefined && func0.call(data47, "method")){
if(typeof data47.method !== "string"){
const err67 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data47.headers !== undefined && func0.call(data47, "headers")){
let data50 = data47.headers;
if(Array.isArray(data50)){
const len4 = data50.length;
const before5 = errors;
for(let i4=0; i4<len4; i4++){
if(errors - before5 >= 1000) break;
let data51 = data50[i4];
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
if(data51.key !== undefined && func0.call(data51, "key")){
if(typeof data51.key !== "string"){
const err68 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers/" + i4+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data51.value !== undefined && func0.call(data51, "value")){
if(typeof data51.value !== "string"){
const err69 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers/" + i4+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers/" + i4,schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err71 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data47.body !== undefined && func0.call(data47, "body")){
if(typeof data47.body !== "string"){
const err72 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/lineItems/" + i0+"/links/product",schemaPath:"#/properties/lineItems/items/properties/links/properties/product/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data38.sku !== undefined && func0.call(data38, "sku")){
let data55 = data38.sku;
if(data55 && typeof data55 == "object" && !Array.isArray(data55)){
if(data55.uri !== undefined && func0.call(data55, "uri")){
if(typeof data55.uri !== "string"){
const err74 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data55.method !== undefined && func0.call(data55, "method")){
if(typeof data55.method !== "string"){
const err75 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data55.headers !== undefined && func0.call(data55, "headers")){
let data58 = data55.headers;
if(Array.isArray(data58)){
const len5 = data58.length;
const before6 = errors;
for(let i5=0; i5<len5; i5++){
if(errors - before6 >= 1000) break;
let data59 = data58[i5];
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.key !== undefined && func0.call(data59, "key")){
if(typeof data59.key !== "string"){
const err76 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers/" + i5+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data59.value !== undefined && func0.call(data59, "value")){
if(typeof data59.value !== "string"){
const err77 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers/" + i5+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers/" + i5,schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err79 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data55.body !== undefined && func0.call(data55, "body")){
if(typeof data55.body !== "string"){
const err80 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/lineItems/" + i0+"/links/sku",schemaPath:"#/properties/lineItems/items/properties/links/properties/sku/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data38.availability !== undefined && func0.call(data38, "availability")){
let data63 = data38.availability;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
if(data63.uri !== undefined && func0.call(data63, "uri")){
if(typeof data63.uri !== "string"){
const err82 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data63.method !== undefined && func0.call(data63, "method")){
if(typeof data63.method !== "string"){
const err83 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data63.headers !== undefined && func0.call(data63, "headers")){
let data66 = data63.headers;
if(Array.isArray(data66)){
const len6 = data66.length;
const before7 = errors;
for(let i6=0; i6<len6; i6++){
if(errors - before7 >= 1000) break;
let data67 = data66[i6];
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.key !== undefined && func0.call(data67, "key")){
if(typeof data67.key !== "string"){
const err84 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers/" + i6+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data67.value !== undefined && func0.call(data67, "value")){
if(typeof data67.value !== "string"){
const err85 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers/" + i6+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers/" + i6,schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err87 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data63.body !== undefined && func0.call(data63, "body")){
if(typeof data63.body !== "string"){
const err88 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/lineItems/" + i0+"/links/availability",schemaPath:"#/properties/lineItems/items/properties/links/properties/availability/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data38.provisioningStatus !== undefined && func0.call(data38, "provisioningStatus")){
let data71 = data38.provisioningStatus;
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
if(data71.uri !== undefined && func0.call(data71, "uri")){
if(typeof data71.uri !== "string"){
const err90 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data71.method !== undefined && func0.call(data71, "method")){
if(typeof data71.method !== "string"){
const err91 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data71.headers !== undefined && func0.call(data71, "headers")){
let data74 = data71.headers;
if(Array.isArray(data74)){
const len7 = data74.length;
const before8 = errors;
for(let i7=0; i7<len7; i7++){
if(errors - before8 >= 1000) break;
let data75 = data74[i7];
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.key !== undefined && func0.call(data75, "key")){
if(typeof data75.key !== "string"){
const err92 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers/" + i7+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data75.value !== undefined && func0.call(data75, "value")){
if(typeof data75.value !== "string"){
const err93 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers/" + i7+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err94 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers/" + i7,schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err95 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data71.body !== undefined && func0.call(data71, "body")){
if(typeof data71.body !== "string"){
const err96 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/lineItems/" + i0+"/links/provisioningStatus",schemaPath:"#/properties/lineItems/items/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data38.activationLinks !== undefined && func0.call(data38, "activationLinks")){
let data79 = data38.activationLinks;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
if(data79.uri !== undefined && func0.call(data79, "uri")){
if(typeof data79.uri !== "string"){
const err98 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/uri",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data79.method !== undefined && func0.call(data79, "method")){
if(typeof data79.method !== "string"){
const err99 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/method",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data79.headers !== undefined && func0.call(data79, "headers")){
let data82 = data79.headers;
if(Array.isArray(data82)){
const len8 = data82.length;
const before9 = errors;
for(let i8=0; i8<len8; i8++){
if(errors - before9 >= 1000) break;
let data83 = data82[i8];
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
if(data83.key !== undefined && func0.call(data83, "key")){
if(typeof data83.key !== "string"){
const err100 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers/" + i8+"/key",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data83.value !== undefined && func0.call(data83, "value")){
if(typeof data83.value !== "string"){
const err101 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers/" + i8+"/value",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers/" + i8,schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err103 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/headers",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data79.body !== undefined && func0.call(data79, "body")){
if(typeof data79.body !== "string"){
const err104 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks/body",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/lineItems/" + i0+"/links/activationLinks",schemaPath:"#/properties/lineItems/items/properties/links/properties/activationLinks/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/lineItems/" + i0+"/links",schemaPath:"#/properties/lineItems/items/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data7.attributes !== undefined && func0.call(data7, "attributes")){
let data87 = data7.attributes;
if(data87 && typeof data87 == "object" && !Array.isArray(data87)){
if(data87.objectType !== undefined && func0.call(data87, "objectType")){
if(typeof data87.objectType !== "string"){
const err107 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes/objectType",schemaPath:"#/properties/lineItems/items/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data87.etag !== undefined && func0.call(data87, "etag")){
if(typeof data87.etag !== "string"){
const err108 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes/etag",schemaPath:"#/properties/lineItems/items/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
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
const err109 = {instancePath:instancePath+"/lineItems/" + i0+"/attributes",schemaPath:"#/properties/lineItems/items/properties/attributes/type",keyword:"type",params:{type: "object"}};
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
const err110 = {instancePath:instancePath+"/lineItems/" + i0,schemaPath:"#/properties/lineItems/items/type",keyword:"type",params:{type: "object"}};
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
const err111 = {instancePath:instancePath+"/lineItems",schemaPath:"#/properties/lineItems/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data.currencySymbol !== undefined && func0.call(data, "currencySymbol")){
if(typeof data.currencySymbol !== "string"){
const err112 = {instancePath:instancePath+"/currencySymbol",schemaPath:"#/properties/currencySymbol/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
if(data.creationDate !== undefined && func0.call(data, "creationDate")){
let data91 = data.creationDate;
if(typeof data91 === "string"){
if(!(formats6.test(data91))){
const err113 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/format",keyword:"format",params:{format: "date-time"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
else {
const err114 = {instancePath:instancePath+"/creationDate",schemaPath:"#/properties/creationDate/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data.status !== undefined && func0.call(data, "status")){
let data92 = data.status;
if(typeof data92 === "string"){
if(func64(data92) < 1){
const err115 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data.transactionType !== undefined && func0.call(data, "transactionType")){
let data93 = data.transactionType;
if(typeof data93 === "string"){
if(func64(data93) < 1){
const err117 = {instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
else {
const err118 = {instancePath:instancePath+"/transactionType",schemaPath:"#/properties/transactionType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data.links !== undefined && func0.call(data, "links")){
let data94 = data.links;
if(data94 && typeof data94 == "object" && !Array.isArray(data94)){
if(data94.self !== undefined && func0.call(data94, "self")){
let data95 = data94.self;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.uri !== undefined && func0.call(data95, "uri")){
if(typeof data95.uri !== "string"){
const err119 = {instancePath:instancePath+"/links/self/uri",schemaPath:"#/properties/links/properties/self/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data95.method !== undefined && func0.call(data95, "method")){
if(typeof data95.method !== "string"){
const err120 = {instancePath:instancePath+"/links/self/method",schemaPath:"#/properties/links/properties/self/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data95.headers !== undefined && func0.call(data95, "headers")){
let data98 = data95.headers;
if(Array.isArray(data98)){
const len9 = data98.length;
const before10 = errors;
for(let i9=0; i9<len9; i9++){
if(errors - before10 >= 1000) break;
let data99 = data98[i9];
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.key !== undefined && func0.call(data99, "key")){
if(typeof data99.key !== "string"){
const err121 = {instancePath:instancePath+"/links/self/headers/" + i9+"/key",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data99.value !== undefined && func0.call(data99, "value")){
if(typeof data99.value !== "string"){
const err122 = {instancePath:instancePath+"/links/self/headers/" + i9+"/value",schemaPath:"#/properties/links/properties/self/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err123 = {instancePath:instancePath+"/links/self/headers/" + i9,schemaPath:"#/properties/links/properties/self/properties/headers/items/type",keyword:"type",params:{type: "object"}};
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
const err124 = {instancePath:instancePath+"/links/self/headers",schemaPath:"#/properties/links/properties/self/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data95.body !== undefined && func0.call(data95, "body")){
if(typeof data95.body !== "string"){
const err125 = {instancePath:instancePath+"/links/self/body",schemaPath:"#/properties/links/properties/self/properties/body/type",keyword:"type",params:{type: "string"}};
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
const err126 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data94.provisioningStatus !== undefined && func0.call(data94, "provisioningStatus")){
let data103 = data94.provisioningStatus;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
if(data103.uri !== undefined && func0.call(data103, "uri")){
if(typeof data103.uri !== "string"){
const err127 = {instancePath:instancePath+"/links/provisioningStatus/uri",schemaPath:"#/properties/links/properties/provisioningStatus/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data103.method !== undefined && func0.call(data103, "method")){
if(typeof data103.method !== "string"){
const err128 = {instancePath:instancePath+"/links/provisioningStatus/method",schemaPath:"#/properties/links/properties/provisioningStatus/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data103.headers !== undefined && func0.call(data103, "headers")){
let data106 = data103.headers;
if(Array.isArray(data106)){
const len10 = data106.length;
const before11 = errors;
for(let i10=0; i10<len10; i10++){
if(errors - before11 >= 1000) break;
let data107 = data106[i10];
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
if(data107.key !== undefined && func0.call(data107, "key")){
if(typeof data107.key !== "string"){
const err129 = {instancePath:instancePath+"/links/provisioningStatus/headers/" + i10+"/key",schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data107.value !== undefined && func0.call(data107, "value")){
if(typeof data107.value !== "string"){
const err130 = {instancePath:instancePath+"/links/provisioningStatus/headers/" + i10+"/value",schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
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
const err131 = {instancePath:instancePath+"/links/provisioningStatus/headers/" + i10,schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/links/provisioningStatus/headers",schemaPath:"#/properties/links/properties/provisioningStatus/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data103.body !== undefined && func0.call(data103, "body")){
if(typeof data103.body !== "string"){
const err133 = {instancePath:instancePath+"/links/provisioningStatus/body",schemaPath:"#/properties/links/properties/provisioningStatus/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
else {
const err134 = {instancePath:instancePath+"/links/provisioningStatus",schemaPath:"#/properties/links/properties/provisioningStatus/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data94.patchOperation !== undefined && func0.call(data94, "patchOperation")){
let data111 = data94.patchOperation;
if(data111 && typeof data111 == "object" && !Array.isArray(data111)){
if(data111.uri !== undefined && func0.call(data111, "uri")){
if(typeof data111.uri !== "string"){
const err135 = {instancePath:instancePath+"/links/patchOperation/uri",schemaPath:"#/properties/links/properties/patchOperation/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data111.method !== undefined && func0.call(data111, "method")){
if(typeof data111.method !== "string"){
const err136 = {instancePath:instancePath+"/links/patchOperation/method",schemaPath:"#/properties/links/properties/patchOperation/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
}
if(data111.headers !== undefined && func0.call(data111, "headers")){
let data114 = data111.headers;
if(Array.isArray(data114)){
const len11 = data114.length;
const before12 = errors;
for(let i11=0; i11<len11; i11++){
if(errors - before12 >= 1000) break;
let data115 = data114[i11];
if(data115 && typeof data115 == "object" && !Array.isArray(data115)){
if(data115.key !== undefined && func0.call(data115, "key")){
if(typeof data115.key !== "string"){
const err137 = {instancePath:instancePath+"/links/patchOperation/headers/" + i11+"/key",schemaPath:"#/properties/links/properties/patchOperation/properties/headers/items/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data115.value !== undefined && func0.call(data115, "value")){
if(typeof data115.value !== "string"){
const err138 = {instancePath:instancePath+"/links/patchOperation/headers/" + i11+"/value",schemaPath:"#/properties/links/properties/patchOperation/properties/headers/items/properties/value/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
}
else {
const err139 = {instancePath:instancePath+"/links/patchOperation/headers/" + i11,schemaPath:"#/properties/links/properties/patchOperation/properties/headers/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
else {
const err140 = {instancePath:instancePath+"/links/patchOperation/headers",schemaPath:"#/properties/links/properties/patchOperation/properties/headers/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data111.body !== undefined && func0.call(data111, "body")){
if(typeof data111.body !== "string"){
const err141 = {instancePath:instancePath+"/links/patchOperation/body",schemaPath:"#/properties/links/properties/patchOperation/properties/body/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
else {
const err142 = {instancePath:instancePath+"/links/patchOperation",schemaPath:"#/properties/links/properties/patchOperation/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
}
else {
const err143 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(data.attributes !== undefined && func0.call(data, "attributes")){
let data119 = data.attributes;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
if(data119.objectType !== undefined && func0.call(data119, "objectType")){
if(typeof data119.objectType !== "string"){
const err144 = {instancePath:instancePath+"/attributes/objectType",schemaPath:"#/properties/attributes/properties/objectType/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
if(data119.etag !== undefined && func0.call(data119, "etag")){
if(typeof data119.etag !== "string"){
const err145 = {instancePath:instancePath+"/attributes/etag",schemaPath:"#/properties/attributes/properties/etag/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
else {
const err146 = {instancePath:instancePath+"/attributes",schemaPath:"#/properties/attributes/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data.totalPrice !== undefined && func0.call(data, "totalPrice")){
let data122 = data.totalPrice;
if(!((typeof data122 == "number") && (isFinite(data122)))){
const err147 = {instancePath:instancePath+"/totalPrice",schemaPath:"#/properties/totalPrice/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
if(data.client !== undefined && func0.call(data, "client")){
let data123 = data.client;
if(data123 && typeof data123 == "object" && !Array.isArray(data123)){
if(data123.marketplaceCountry !== undefined && func0.call(data123, "marketplaceCountry")){
if(typeof data123.marketplaceCountry !== "string"){
const err148 = {instancePath:instancePath+"/client/marketplaceCountry",schemaPath:"#/properties/client/properties/marketplaceCountry/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
if(data123.deviceFamily !== undefined && func0.call(data123, "deviceFamily")){
if(typeof data123.deviceFamily !== "string"){
const err149 = {instancePath:instancePath+"/client/deviceFamily",schemaPath:"#/properties/client/properties/deviceFamily/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
if(data123.name !== undefined && func0.call(data123, "name")){
if(typeof data123.name !== "string"){
const err150 = {instancePath:instancePath+"/client/name",schemaPath:"#/properties/client/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
}
else {
const err151 = {instancePath:instancePath+"/client",schemaPath:"#/properties/client/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
}
else {
const err152 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
validate20.errors = vErrors;
return errors === 0;
}
validate20.evaluated = {"props":{"referenceCustomerId":true,"billingCycle":true,"currencyCode":true,"partnerOnRecordAttestationAccepted":true,"id":true,"alternateId":true,"lineItems":true,"currencySymbol":true,"creationDate":true,"status":true,"transactionType":true,"links":true,"attributes":true,"totalPrice":true,"client":true},"dynamicProps":false,"dynamicItems":false};
